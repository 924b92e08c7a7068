import { type Appearance, isAppearance } from '../appearance.ts';
import type { SiteCore } from '../context.ts';

/** What the page's root element says of the site (`root.tsx` writes it). */
export interface SiteFlags extends SiteCore {
  /** The day that counts as today: the server's. Empty on a copy, which tells it apart: see `currentOf`. */
  readonly today: string;
}

/** Undefined where the site offers no snapshot: then every page comes from the server. */
export function siteFlags(): SiteFlags | undefined {
  const { snapshot, today, site } = document.documentElement.dataset;
  if (snapshot === undefined || today === undefined) return undefined;
  return { snapshot, today, static: site === 'static' };
}

/** Attributes of the root element that `siteFlags` reads. */
export function flagAttributes(core: SiteCore | null | undefined, today: string | undefined): Record<string, string> {
  if (core === null || core === undefined || today === undefined) return {};
  return { 'data-site': core.static ? 'static' : 'served', 'data-snapshot': core.snapshot, 'data-today': today };
}

/** Whether the page that came from the server knew of a desk; a snapshot tells nothing of it. */
export function hasDesk(): boolean {
  return document.documentElement.dataset.desk !== undefined;
}

/** Light or dark, as the root element has it. */
export function appearanceNow(): Appearance {
  const { appearance } = document.documentElement.dataset;
  return isAppearance(appearance) ? appearance : 'auto';
}
