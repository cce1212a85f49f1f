// A recommendation file that is wrong is refused with one sentence: the file, the line, the field and what is allowed.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { loadPacks } from '../src/recommendations/packs.ts'

describe('a file that is wrong', () => {
  const made: string[] = []
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
  })

  function copy() {
    const folder = mkdtempSync(join(tmpdir(), 'norms-'))
    made.push(folder)
    cpSync('seed/recommendations/law-2023-196', join(folder, 'law-2023-196'), { recursive: true })
    return folder
  }

  /** The law's folder with one file changed, and the sentence that it is refused with. */
  function refusal(file: string, change: (text: string) => string, as = file) {
    const folder = copy()
    const at = (name: string) => join(folder, 'law-2023-196', name)
    writeFileSync(at(as), change(readFileSync(at(file), 'utf8')))
    try {
      loadPacks(folder)
    } catch (error) {
      return (error as Error).message.replace(join(folder, 'law-2023-196/'), '')
    }
    return 'accepted'
  }
  const replaced = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)

  test('is not: the folder as it is loads', () => {
    expect(refusal('l4.1.yaml', (text) => text)).toBe('accepted')
  })

  test('is pointed out by line when it is no YAML', () => {
    expect(refusal('l4.1.yaml', replaced('version: 1.0.0', 'version: [1.0.0'))).toMatch(
      /^l4\.1\.yaml, line \d+: .+\.$/,
    )
  })

  test.each([
    {
      what: 'an unknown word',
      from: 'severity: CRITICAL',
      to: 'severity: FATAL',
      sentence: 'severity is "FATAL"; allowed: CRITICAL, HIGH, MEDIUM, LOW, INFO.',
    },
    {
      what: 'a missing field',
      from: 'duty: RESULT\n',
      to: '',
      at: 'id: L4.1',
      sentence: 'duty is missing; allowed: RESULT, EFFORT.',
    },
    {
      what: 'a missing translation',
      from: /\n {2}en: Draw up.+/,
      to: '',
      at: 'remedy:',
      sentence: 'remedy.en is missing; allowed: a value of the type string.',
    },
    {
      what: 'a day that is none',
      from: 'from: 2023-07-01',
      to: 'from: 2023-07-32',
      sentence: 'period.from is "2023-07-32"; allowed: a day such as 2026-03-31.',
    },
    {
      what: 'a field too many',
      from: 'strength: SKA_LAG',
      to: 'strength: SKA_LAG\n    page: 4',
      at: 'page: 4',
      sentence: 'citations[0].page is no known field; allowed: source, heading, place, strength, paraphrase.',
    },
    {
      what: 'an unknown check',
      from: 'check: document',
      to: 'check: paper',
      sentence:
        'check is "paper"; allowed: participation, forum, agreement, document, function, service, channel, inventory, involved, round.',
    },
    {
      what: 'a parameter that its check does not have',
      file: 'l12.1.yaml',
      from: 'stated: [contactPoint]',
      to: 'posted: [contactPoint]',
      sentence: 'with.posted is no known field; allowed: functionKinds, combinedWith, stated, sides.',
    },
    {
      what: 'a parameter out of bounds',
      file: 'l6.1.yaml',
      from: 'freshWithinMonths: 24',
      to: 'freshWithinMonths: 240',
      sentence: 'with.freshWithinMonths is 240; allowed: at most 120.',
    },
    {
      what: 'an unknown kind',
      file: 'l9.3.yaml',
      from: 'agreementKinds: [POLICE_AGREEMENT]',
      to: 'agreementKinds: [POLICE_PACT]',
      sentence:
        'with.agreementKinds[0] is "POLICE_PACT"; allowed: POLICE_AGREEMENT, CITIZEN_PROMISE, IOP, LOCAL_COMPACT, COLLABORATION_AGREEMENT.',
    },
    {
      what: 'a property that documents do not have',
      file: 'l4.2.yaml',
      from: 'stated: [mapping',
      to: 'stated: [charting',
      sentence: /^with\.stated asks for charting; allowed: decidedBy, coversExtremism, coversCrime, .+\.$/,
    },
    {
      what: 'a kind that its scope does not have',
      file: 'l9.3.yaml',
      from: '{ scope: AGREEMENTS, kinds: [POLICE_AGREEMENT] }',
      to: '{ scope: AGREEMENTS, kinds: [REPORT] }',
      sentence: /^scopes\[0\] asks AGREEMENTS for REPORT; allowed: POLICE_AGREEMENT, CITIZEN_PROMISE, .+\.$/,
    },
    {
      what: 'an example with an unknown state',
      from: 'state: NOT_MET',
      to: 'state: FAILED',
      sentence: /^examples\[1\]\.expect\.state is "FAILED"; allowed: NOT_APPLICABLE, MET, .+\.$/,
    },
    {
      what: 'presuming what is not there',
      file: 'l4.2.yaml',
      from: 'presumes: L4.1',
      to: 'presumes: L4.9',
      sentence: 'presumes is L4.9; allowed: the id of a recommendation.',
    },
    {
      what: 'presuming in a circle',
      from: 'check: document',
      to: 'presumes: L4.2\ncheck: document',
      sentence: 'presumes goes in a circle: L4.1 → L4.2 → L4.1; allowed: a chain that ends.',
    },
    {
      what: 'a measure that its pack does not have',
      from: 'measure: L4',
      to: 'measure: L44',
      sentence: /^measure is L44; allowed: L1, L2, L3, .+\.$/,
    },
    {
      what: 'serving a norm that no measure lists',
      from: 'remedy:',
      to: 'serves: [{ id: L4.9, why: { sv: Så, en: So } }]\nremedy:',
      sentence: 'serves[0].id is L4.9; allowed: none.',
    },
    {
      what: 'a measure that points nowhere',
      file: 'pack.yaml',
      from: 'tested: [L4.1, L4.2]',
      to: 'tested: [L4.1, L4.2, L4.3]',
      sentence: 'measures.3.tested names L4.3, which leads nowhere; allowed: L4.1, L4.2.',
    },
    {
      what: 'a measure that leaves a recommendation out',
      file: 'pack.yaml',
      from: 'tested: [L4.1, L4.2]',
      to: 'tested: [L4.1]',
      sentence: 'measures.3.tested leaves out L4.2; allowed: all of L4.1, L4.2.',
    },
    {
      what: 'CRITICAL without statute',
      from: 'strength: SKA_LAG',
      to: 'strength: SKA',
      at: 'severity:',
      sentence: 'severity is "CRITICAL"; CRITICAL is for statute only.',
    },
    {
      what: 'no example of a gap',
      from: /(NOT_MET|FAILED)/g,
      to: 'UNKNOWN',
      at: 'examples:',
      sentence: 'examples does not fit; needs one example that is MET and one that is a gap.',
    },
  ])(
    'is refused for $what',
    ({ file = 'l4.1.yaml', from, to, at = to.split('\n')[0] as string, sentence }) => {
      const changed = readFileSync(`seed/recommendations/law-2023-196/${file}`, 'utf8').replace(from, to)
      const line = changed.slice(0, changed.indexOf(at)).split('\n').length
      const [place, said] = refusal(file, () => changed).split(/(?<=line \d+): (.*)/s)
      expect(place).toBe(`${file}, line ${line}`)
      if (typeof sentence === 'string') expect(said).toBe(sentence)
      else expect(said).toMatch(sentence)
    },
  )

  test('is refused when its name is not its id, so that no id is used twice', () => {
    expect(refusal('l4.1.yaml', (text) => text, 'l4.3.yaml')).toBe(
      'l4.3.yaml, line 1: id is L4.1, so that the file must be named l4.1.yaml.',
    )
  })

  test('is refused when another pack has its id, or the folder has another name', () => {
    const folder = copy()
    cpSync(join(folder, 'law-2023-196'), join(folder, 'law-again'), { recursive: true })
    expect(() => loadPacks(folder)).toThrow(
      /law-again\/pack\.yaml, line 1: id is law-2023-196; allowed: law-again, /,
    )
    const pack = join(folder, 'law-again', 'pack.yaml')
    writeFileSync(pack, readFileSync(pack, 'utf8').replace('id: law-2023-196', 'id: law-again'))
    expect(() => loadPacks(folder)).toThrow(
      /law-again\/l10\.1\.yaml, line 1: id L10\.1 is taken by .+; every id is used once\.$/,
    )
  })

  test('is missed when it is the pack’s own', () => {
    const folder = copy()
    rmSync(join(folder, 'law-2023-196', 'pack.yaml'))
    expect(() => loadPacks(folder)).toThrow(/pack\.yaml, line 1: The file is missing; every pack has one\.$/)
  })
})
