import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import type { Tone } from "~/ui/tone";
import type { CertificateStanding } from "../certificate";

const STATES: Record<CertificateStanding["tag"], { tone: Tone; name: () => string }> = {
  valid: { tone: "good", name: m.certificates_state_valid },
  expired: { tone: "warn", name: m.certificates_state_expired },
  renewed: { tone: "info", name: m.certificates_state_renewed },
  withdrawn: { tone: "bad", name: m.certificates_state_withdrawn },
};

/** The state in one or two words. */
export const stateName = ({ tag }: CertificateStanding): string => STATES[tag].name();

/** Until when, or since when not. Null for what was withdrawn. */
export function sayStanding(standing: CertificateStanding): string | null {
  switch (standing.tag) {
    case "valid":
      return standing.until
        ? m.certificates_valid_until({ date: formatDay(standing.until) })
        : m.certificates_valid_for_good();
    case "expired":
      return m.certificates_expired_on({ date: formatDay(standing.on) });
    case "renewed":
      return m.certificates_renewed_on({ date: formatDay(standing.on) });
    case "withdrawn":
      return null;
  }
}

/** The state as a badge. */
export function StandingBadge({ standing }: { standing: CertificateStanding }) {
  return <Badge tone={STATES[standing.tag].tone}>{stateName(standing)}</Badge>;
}
