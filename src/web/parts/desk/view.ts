/** Pixels between it and what it must not touch. */
const AIR = 12;

/**
 * Scrolls the page so that a claim, or a form, can be read whole between what sticks to the window above it and below it; where there is no
 * room for all of it, from its beginning on.
 */
export function bringIntoView(part: Element): void {
  const at = part.getBoundingClientRect();
  const { top, bottom } = roomBeside(at);
  const fits = at.height <= bottom - top;
  if (at.top >= top && at.bottom <= bottom) return;
  window.scrollBy({ top: fits && at.top >= top ? at.bottom - bottom : at.top - top });
}

/** The part of the window that neither the text, where it sticks above the list, nor the buttons cover. */
function roomBeside(part: DOMRect): { readonly top: number; readonly bottom: number } {
  const text = stuck('.desk-text');
  const foot = stuck('.desk-foot');
  // Once it sticks to the top it takes its whole height, wherever it is now.
  const above = text !== undefined && text.right > part.left ? text.height : 0;
  return { top: above + AIR, bottom: window.innerHeight - (foot?.height ?? 0) - AIR };
}

/** A part that sticks to the window; undefined where it scrolls with the page, as on low windows. */
function stuck(selector: string): DOMRect | undefined {
  const found = document.querySelector(selector);
  if (found === null || getComputedStyle(found).position !== 'sticky') return undefined;
  return found.getBoundingClientRect();
}
