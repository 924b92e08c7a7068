export { type AppOptions, createApp } from './app.ts';
export { type Listening, listen, PortTaken } from './listen.ts';
