export { type Position, readYaml, type YamlFile, type YamlPath } from './read.ts';
export { firstOf, type Rejection, sentence } from './rejection.ts';
