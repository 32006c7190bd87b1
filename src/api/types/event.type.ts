import { Field, ObjectType } from 'type-graphql';
import { MODES_BY_TYPE, QUAD_CLASS_BY_TYPE } from '../../domain/plover.js';
import type {
  EventMode,
  EventType as EventTypeName,
  QuadClass as QuadClassName,
} from '../../domain/plover.js';
import type {
  Basis as BasisName,
  DatePrecision as DatePrecisionName,
  Modality as ModalityName,
} from '../../domain/vocabulary.js';
import { Node } from './node.type.js';
import { Basis, DatePrecision, EventType, Modality, QuadClass } from './vocabulary.js';

const MODES = [...new Set<string>(Object.values(MODES_BY_TYPE).flat())]
  .map((mode) => `\`${mode}\``)
  .join(', ');

@ObjectType({
  implements: Node,
  description:
    'Something that happens, or is said to, as one article speaks of it. An event belongs to its article; all its mentions there are one event.',
  simpleResolvers: true,
})
export class Event extends Node {
  @Field(() => String, { description: 'A short title: who does what to whom.' })
  title!: string;

  @Field(() => EventType, { description: 'What happens, by the types of PLOVER.' })
  type!: EventTypeName;

  @Field(() => String, {
    nullable: true,
    description: `PLOVER's mode, which says more of how: ${MODES}; null where the text does not tell.`,
  })
  mode!: EventMode | null;

  @Field(() => QuadClass, {
    nullable: true,
    description:
      "PLOVER's class of the type: words or deeds, towards cooperation or conflict; null for OTHER.",
  })
  quadClass(): QuadClassName | null {
    return QUAD_CLASS_BY_TYPE[this.type];
  }

  @Field(() => Modality, { description: 'How the article speaks of it: as having happened, as possible, …' })
  modality!: ModalityName;

  @Field(() => String, {
    nullable: true,
    description:
      'When, in ISO 8601, as precise as the text: `1999`, `2024-03`, `2024-03-07`, `2008/2012`; null where unknown.',
  })
  date!: string | null;

  @Field(() => DatePrecision, { description: 'How precise `date` is.' })
  datePrecision!: DatePrecisionName;

  @Field(() => Basis, { description: 'Where `date` comes from.' })
  dateBasis!: BasisName;
}
