import { data, type LoaderFunctionArgs } from 'react-router';
import { askOf } from '../ask.ts';

/** Answers an address that no page has. */
export function loader(args: LoaderFunctionArgs) {
  askOf(args);
  throw data({ problem: 'absent', nearest: [] }, { status: 404 });
}

export default function Absent() {
  return null;
}
