import { jumpWords } from '../words/jump.ts';
import { useFrame } from './frame.ts';

interface JumpProps {
  /** Ids of headings and what leads to them; what is undefined is left out. */
  readonly to: readonly ({ readonly id: string; readonly title: string } | undefined)[];
}

/** Links to the parts of a page that is longer than a screen or two. */
export function Jump({ to }: JumpProps) {
  const words = jumpWords[useFrame().language];
  const parts = to.filter((part) => part !== undefined);
  if (parts.length < 2) return null;
  return (
    <nav className="jump" aria-label={words}>
      <span aria-hidden="true">{words}:</span>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
