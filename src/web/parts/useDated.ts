import { useEffect, useState } from 'react';
import { currentOf } from '../local/current.ts';
import { siteFlags } from '../local/siteFlags.ts';
import type { FrameData } from '../pages/frame.ts';
import { dayOf, dayText } from './days.ts';
import { useFrame } from './frame.ts';

/** The frame with its dates: pages of a copy leave them out, and scripts ask which release is the latest. */
export function useDated(of: FrameData): FrameData {
  const { language } = useFrame();
  const [today, setToday] = useState(of.today);
  useEffect(() => {
    const flags = siteFlags();
    if (of.today !== '' || flags === undefined) return;
    // Where it does not come, the page goes on saying "the latest release".
    currentOf(flags).then(
      (current) => setToday(current.today),
      () => undefined,
    );
  }, [of.today]);
  return of.today !== '' || today === '' ? of : { ...of, today, at: dayText(dayOf(today), language) };
}
