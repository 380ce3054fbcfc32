import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Card } from "~/ui/Card";
import { Icon } from "~/ui/Icon";
import { LinkButton } from "~/ui/LinkButton";
import { type OwnCertificate, shownCode } from "../certificate";
import { verificationAddress } from "./certificate-document";
import { StandingBadge, sayStanding } from "./standing-words";

/** One certificate of one's own: what it is worth, its file, and where others check it. */
export function CertificateCard({ certificate, origin }: { certificate: OwnCertificate; origin: string }) {
  const { title, code, completedAt, issuedAt, standing } = certificate;
  const shown = shownCode(code);
  const validity = sayStanding(standing);
  return (
    <Card
      title={title}
      level={3}
      eyebrow={<StandingBadge standing={standing} />}
      footer={
        <>
          {standing.tag === "withdrawn" ? null : (
            <LinkButton
              to={`/certificates/${shown}.pdf`}
              reloadDocument
              size="small"
              icon={<Icon name="download" size={18} />}
              aria-label={m.certificates_download_for({ title })}
            >
              {m.certificates_download()}
            </LinkButton>
          )}
          <LinkButton
            to={`/verify/${shown}`}
            size="small"
            variant="quiet"
            aria-label={m.certificates_check_for({ title })}
          >
            {m.certificates_check()}
          </LinkButton>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft">
          <span>{m.certificates_completed_on({ date: formatDay(completedAt) })}</span>
          {validity ? <span>{validity}</span> : null}
          <span>{m.certificates_issued_on({ date: formatDay(issuedAt) })}</span>
        </p>
        <p className="text-sm">
          <span className="block text-soft">{m.certificates_address()}</span>
          <span className="break-words font-medium">{verificationAddress(origin, code)}</span>
        </p>
      </div>
    </Card>
  );
}
