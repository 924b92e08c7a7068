export type { Clock } from './clock.ts';
export type { Inbox } from './intake.ts';
export { type Place, type PlacesReading, readPlaces, type WatchSettings } from './places.ts';
export type { DocumentReport, PlaceReport, RoundReport } from './report.ts';
export { Round, type RoundTools } from './round.ts';
export { WatchStore } from './store.ts';
