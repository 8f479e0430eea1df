/** Closes a run of the gate: each failed test and check by name, so that a log that lost its head still tells; then the count. */
import { existsSync, readFileSync } from "node:fs";

const [checks, ...reports] = process.argv.slice(2);
const failedChecks = checks.split("\n").filter((name) => name !== "");

/** What a report of Vitest holds; a run that ended before it wrote one is an empty file. */
function read(path) {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  return text === "" ? { numPassedTests: 0, testResults: [] } : JSON.parse(text);
}

/** Whatever did not pass: tests that failed or were left out, and files that could not be loaded. */
function notPassed({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.replace(`${process.cwd()}/`, "");
    const tests = assertionResults.filter((test) => test.status !== "passed");
    if (tests.length === 0 && status !== "passed") return [`${file}: ${message.split("\n")[0]}`];
    return tests.map((test) => {
      const reason = test.failureMessages?.[0]?.split("\n")[0] ?? test.status;
      return `${file} > ${test.fullName}: ${reason}`;
    });
  });
}

const failedTests = reports.flatMap((path) => notPassed(read(path)));
for (const test of failedTests) console.log(`test failed: ${test}`);
for (const check of failedChecks) console.log(`check failed: ${check}`);

const failed = failedTests.length + (failedTests.length === 0 ? failedChecks.length : 0);
console.log(`${read(reports[0]).numPassedTests} passed, ${failed} failed`);
