// What the three runs reported: each test that failed, once more, and the sum as the last line.
import { readFileSync } from 'node:fs'

const sum = { passed: 0, skipped: 0, total: 0 }
for (const name of ['tests', 'web', 'country']) {
  let report
  try {
    report = JSON.parse(readFileSync(`coverage/${name}.json`, 'utf8'))
  } catch {
    console.error(`The tests left no report in coverage/${name}.json.`)
    process.exitCode = 1
    continue
  }
  for (const { name: file, status, message, assertionResults } of report.testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    for (const test of failed)
      console.log(`FAILED ${file}: ${test.fullName}\n${test.failureMessages.join('\n')}\n`)
    // A file that could not be begun, or ended, has no test that says so.
    if (failed.length === 0 && status === 'failed') console.log(`FAILED ${file}\n${message}\n`)
  }
  // What was skipped was not shown: it is told apart, and whatever neither passed nor was skipped has failed.
  sum.passed += report.numPassedTests
  sum.skipped += report.numPendingTests + report.numTodoTests
  sum.total += report.numTotalTests
}
const { passed, skipped, total } = sum
console.log(
  `${passed} passed, ${total - passed - skipped} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
)
