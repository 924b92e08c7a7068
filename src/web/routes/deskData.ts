import type { LoaderFunctionArgs } from 'react-router';
import { addressedIn, askAt } from '../ask.ts';
import { documentOf } from '../pages/desk/document.ts';

/** What the page of a document shows, as JSON, for the page to go on with after a decision. */
export async function loader(args: LoaderFunctionArgs) {
  const asked = addressedIn(args);
  const { desk } = asked.site;
  if (desk === undefined) {
    const locked = asked.site.deskLocked === true;
    const detail = locked ? 'The desk asks for its key.' : 'This tracker was started without a desk.';
    return Response.json({ detail }, { status: locked ? 401 : 404 });
  }
  return Response.json(await documentOf(askAt(asked), desk, args.params.document ?? ''));
}
