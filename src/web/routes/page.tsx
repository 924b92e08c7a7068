import { Outlet } from 'react-router';
import { useDatedFrame } from '../parts/frame.ts';
import { Trouble } from '../parts/trouble.tsx';

/** Stands between the frame and each page, so that a page in trouble keeps header and footer. */
export default function Page() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: { readonly error: unknown }) {
  const { language, times } = useDatedFrame();
  return <Trouble error={error} language={language} times={times} />;
}
