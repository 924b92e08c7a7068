import { countries } from '../vocabulary/index.ts';
import { findRegion, folded } from './regions/match.ts';

/** What may be shown of a place. */
export interface CoarseRegion {
  readonly shown: string | null;
  /** The text says no more than what is shown. */
  readonly whole: boolean;
}

/**
 * What may be shown of where a site is, given the text of a source and the country by its code of ISO 3166-1: "Suffolk" of
 * "Ipswich, Suffolk"; null where no region can be told. Towns are never shown (method rule R20).
 */
export function coarseRegion(region: string, country: string): string | null {
  return regionOf(region, country).shown;
}

/** As `coarseRegion`, and whether the text held anything closer. */
export function regionOf(region: string, country: string): CoarseRegion {
  const parts = region
    .split(/[,;/()]|\bnear\b|\bin\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts.map((part) => findRegion(part, country) ?? quarter(part, country));
  const shown = found.find((name) => name !== undefined) ?? null;
  return {
    shown,
    whole:
      shown !== null && found.every((name, index) => name !== undefined || isCountry(parts[index] as string, country)),
  };
}

const QUARTER = /^(?:(?:north|south|east|west|central)(?:ern)?[- ]?(?:east|west)?(?:ern)?|northern|southern)\s+(.+)$/i;

/** "Western Ukraine", "southern Germany": a quarter of the whole country. */
function quarter(part: string, country: string): string | undefined {
  const rest = QUARTER.exec(part)?.[1];
  return rest !== undefined && isCountry(rest, country) ? part : undefined;
}

function isCountry(text: string, country: string): boolean {
  const name = countries.find(({ code }) => code === country)?.label;
  return name !== undefined && [name.en, name.uk ?? ''].some((each) => folded(each) === folded(text));
}
