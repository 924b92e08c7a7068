import { useFrame } from '../frame.ts';

/** Messages of the vocabulary's check, which speaks English only, marked as such for those who hear the page. */
export function InEnglish({ children }: { readonly children: string }) {
  const { language } = useFrame();
  return (
    <span className="aside" lang={language === 'en' ? undefined : 'en'}>
      {children}
    </span>
  );
}
