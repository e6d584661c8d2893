/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // One for each core, not one less: many tests wait for processes and for GitHub's pace.
  maxWorkers: '100%',
  // So a process may be slow to start; five seconds are too few.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-esbuild.js' },
  // Sources import './x.js', as Node wants it; the file is './x.ts'.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
