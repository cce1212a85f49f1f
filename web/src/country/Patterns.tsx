// The patterns that tell states apart without their colours: hatched for what to ask, dotted for what to confirm, ruled for gaps.

interface Props {
  /** How far the map has been drawn near: patterns keep their size on the screen. */
  scale: number
}

const densities = [7, 5, 3.4]

export function Patterns({ scale }: Props) {
  const turned = (angle: number) => `scale(${1 / scale}) rotate(${angle})`
  return (
    <defs>
      {densities.map((size, i) => (
        <pattern
          key={size}
          id={`hatch-${i + 1}`}
          width={size}
          height={size}
          patternUnits="userSpaceOnUse"
          patternTransform={turned(45)}
        >
          <rect class={`ask-ground ask-ground-${i + 1}`} width={size} height={size} />
          <rect class="ask-line" width={0.9} height={size} />
        </pattern>
      ))}
      {densities.map((size, i) => (
        <pattern
          key={size}
          id={`dots-${i + 1}`}
          width={size}
          height={size}
          patternUnits="userSpaceOnUse"
          patternTransform={turned(30)}
        >
          <rect class="confirm-ground" width={size} height={size} />
          <circle class="confirm-dot" cx={size / 2} cy={size / 2} r={0.95} />
        </pattern>
      ))}
      <pattern id="dashes" width={9} height={6} patternUnits="userSpaceOnUse" patternTransform={turned(0)}>
        <rect class="gap-line" width={9} height={6} />
        <rect class="gap-dash" x={2} y={2.4} width={5} height={1.2} />
      </pattern>
      {[1, 2].map((step) => (
        <pattern
          key={step}
          id={`fewer-${step}`}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform={turned(-45)}
        >
          <rect class={`ask-ground ask-ground-${step === 1 ? 1 : 3}`} width={6} height={6} />
          <rect class="ask-line" width={0.9} height={6} />
        </pattern>
      ))}
      {(['EFFORT', 'EXPLAINED'] as const).map((stand, i) => (
        <pattern
          key={stand}
          id={`rule-${stand}`}
          width={4}
          height={4}
          patternUnits="userSpaceOnUse"
          patternTransform={turned(i * 90)}
        >
          <rect class="gap-ground" width={4} height={4} />
          <rect class="gap-line" width={1.4} height={4} />
        </pattern>
      ))}
    </defs>
  )
}
