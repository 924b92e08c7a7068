import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation, useRouteLoaderData } from 'react-router';
import { isLanguage } from './language.ts';
import { useAskedQuery } from './local/askedQuery.ts';
import { flagAttributes } from './local/siteFlags.ts';
import type { FrameData } from './pages/frame.ts';
import { Trouble } from './parts/trouble.tsx';
import './style/index.css';

export function Layout({ children }: { readonly children: ReactNode }) {
  const first = useLocation().pathname.split('/')[1];
  const frame = useRouteLoaderData('routes/frame') as FrameData | undefined;
  const embed = useRouteLoaderData('routes/embed') as Pick<FrameData, 'core' | 'today'> | undefined;
  const site = frame ?? embed;
  return (
    <html
      lang={isLanguage(first) ? first : 'en'}
      data-appearance={frame?.appearance ?? 'auto'}
      {...flagAttributes(site?.core, site?.today)}
      data-desk={frame?.desk === true ? '' : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  useAskedQuery();
  return <Outlet />;
}

export function ErrorBoundary({ error }: { readonly error: unknown }) {
  const first = useLocation().pathname.split('/')[1];
  return (
    <main className="bare">
      <Trouble error={error} language={isLanguage(first) ? first : 'en'} />
    </main>
  );
}
