/** How the pages look: after the device, or as the reader chose. */
export const appearances = ['auto', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

const NAME = 'appearance';
const A_YEAR = 365 * 24 * 60 * 60;

export function isAppearance(text: unknown): text is Appearance {
  return appearances.some((appearance) => appearance === text);
}

/** The choice that a request carries. */
export function appearanceIn(cookies: string | null): Appearance {
  const found = (cookies ?? '').split(';').find((part) => part.trim().startsWith(`${NAME}=`));
  const value = found?.split('=')[1]?.trim();
  return isAppearance(value) ? value : 'auto';
}

/** The cookie that keeps a choice for a year. It holds nothing else. */
export function appearanceCookie(appearance: Appearance): string {
  return `${NAME}=${appearance}; Path=/; Max-Age=${appearance === 'auto' ? 0 : A_YEAR}; SameSite=Lax`;
}
