import type { Figure } from '../../account/index.ts';
import type { Manner } from '../types.ts';
import type { IndicatorMessage } from './messages.ts';
import { type Scene, supportAt } from './scene.ts';

/** Series that a brief tells, those that matter most first. */
export const TOLD_SERIES = [
  'ua-domestic-weapons-share',
  'ua-domestic-share-of-needs',
  'ua-defence-capacity',
  'ua-capacity-unfinanced-share',
  'ua-drone-capacity',
  'ua-domestic-procurement-share',
  'ua-domestic-ammunition-share',
  'ua-drone-missile-capacity',
  'ua-foreign-companies-localising',
] as const;

/** The figure without its comparator: "over 40 %" after "about 40 %" is no change that a reader would see. */
function mainFigure({ value }: Figure): string {
  return value === undefined ? '' : JSON.stringify({ ...value, comparator: '' });
}

/** Latest points of the series, news where the period brought them. */
export function indicatorMessages(scene: Scene): IndicatorMessage[] {
  return TOLD_SERIES.flatMap((series, index) => {
    const address = `indicators/${series}`;
    const figure = scene.after.figure(address);
    if (figure.value === undefined || figure.state !== 'known') return [];
    const former = scene.before.figure(address);
    const same = mainFigure(former) === mainFigure(figure);
    const support = supportAt(scene.after, [address]);
    if (support.claims.length === 0) return [];
    const news = !same || JSON.stringify(former.when) !== JSON.stringify(figure.when);
    return [
      {
        type: 'indicator' as const,
        subject: address,
        manner: figure.modality as Manner,
        weight: (news ? 60 : 30) - 4 * index,
        countries: [],
        support,
        series,
        address,
        former: same || former.value === undefined ? null : address,
      },
    ];
  });
}
