export { type Position, readYaml, type YamlFile, type YamlPath, type YamlReading } from './read.ts';
export type { Rejection } from './rejection.ts';
