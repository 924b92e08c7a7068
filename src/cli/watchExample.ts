/** What a file of places looks like, for the help and for who has none. */
export const WATCH_EXAMPLE = `  contact: desk@example.org        # sent with each request, so that publishers can reach you
  every: 30 minutes
  places:
    - feed: https://example.org/rss
      publisher: Example           # where documents name none
    - folder: ./inbox              # relative to this file`;
