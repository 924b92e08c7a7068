import { useEffect, useState } from 'react';

/** Where the page comes from; empty until scripts run, since a server does not know by which name it is reached. */
export function useOrigin(): string {
  const [origin, setOrigin] = useState('');
  useEffect(() => setOrigin(window.location.origin), []);
  return origin;
}
