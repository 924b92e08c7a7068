import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Rules of the Web Content Accessibility Guidelines, levels A and AA, as axe names them. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Elements that are told of for each rule. */
const TOLD = 3;

interface Looked {
  /** Beside the guidelines, what axe calls best practice. */
  readonly bestPractice?: boolean;
  /** Only this rule. */
  readonly rule?: string;
  /** CSS selector of the part that is looked at; the whole page unless given. */
  readonly within?: string;
}

/** What axe finds fault with on a page, each as its rule and the first elements. */
export async function violations(page: Page, { bestPractice = false, rule, within }: Looked = {}): Promise<string[]> {
  // The other mode carries what it finds through a page of its own, for frames of other sites. Here are none, and it takes twice as long.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (within !== undefined) axe.include(within);
  if (rule === undefined) axe.withTags(bestPractice ? [...WCAG, 'best-practice'] : WCAG);
  else axe.withRules(rule);
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => {
    const elements = nodes.slice(0, TOLD).map(({ html }) => html);
    return `${id}: ${elements.join(' ')}`;
  });
}
