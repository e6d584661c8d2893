import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { schemaTypes } from './generate/schema-types.js';
import { schemaValidator, schemaValidatorTypes } from './generate/schema-validator.js';

const schema = JSON.parse(readFileSync('schemas/scope.schema.json', 'utf8'));
for (const file of [await schemaTypes(schema), schemaValidator(schema), schemaValidatorTypes()]) {
  mkdirSync(dirname(file.path), { recursive: true });
  writeFileSync(file.path, file.text);
}
