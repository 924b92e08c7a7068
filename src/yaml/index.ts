export { type Position, readYaml, type YamlFile, type YamlPath, type YamlReading } from './read.ts';
export { firstOf, type Rejection, sentence } from './rejection.ts';
