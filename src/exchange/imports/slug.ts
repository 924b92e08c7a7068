/** A name as part of a subject: small letters and digits with hyphens. Empty where nothing of it is left. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\d]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
