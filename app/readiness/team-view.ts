import type { Verdict } from "./mastery";
import type { TeamMember, TeamParticipant } from "./team";

/** An org unit on the team page. */
export interface TeamUnit {
  id: string;
  name: string;
  path: string;
  parentId: string | null;
}

/** What the evidence of five people or more says together of one competency. */
export interface CompetencyAggregate {
  competency: string;
  title: string;
  /** People with evidence; never under five. */
  people: number;
  /** Share of the evidence's weight that was shown, 0..1. */
  share: number;
}

/** Where a team page stands. */
export interface TeamFrame {
  /** The unit that is open; `null` for all of the viewer's units together. */
  unit: TeamUnit | null;
  /** The unit above the open one, where the viewer may go. */
  above: TeamUnit | null;
  /** The units just below: where one can go down. */
  below: TeamUnit[];
  /** Too many people for one table: only those directly in these units are in it. */
  onlyDirect: boolean;
  /** Roles that readiness can be looked at for. */
  roles: { slug: string; title: string }[];
}

/** The team page: who is ready, or before the consultation who took part. */
export type TeamView = TeamFrame &
  (
    | {
        kind: "scores";
        /** Those with the finding asked for, or everybody. */
        people: TeamMember[];
        /** Of everybody. */
        counts: Record<Verdict, number>;
        inAll: number;
      }
    | {
        kind: "participation";
        people: TeamParticipant[];
        /** Always over everybody in the viewer's scope: two overlapping groups would give the difference away. */
        aggregates: CompetencyAggregate[];
      }
  );
