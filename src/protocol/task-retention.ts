import { z } from 'zod'
import { whole } from './expected.ts'
import type { ObjectSchema } from './refusal.ts'

const MAX_SEC = 100 * 366 * 24 * 60 * 60
const kept = whole(0, MAX_SEC, 'seconds; 0 is for ever').exactOptional()

/** Body of `POST /v1/tasks/cleanup`: seconds that what has ended stays. Default: as configured. */
export interface RetentionBody {
  readonly succeededSec?: number
  readonly failedSec?: number
  readonly cancelledSec?: number
  readonly orphanSec?: number
}

/** Schema of `POST /v1/tasks/cleanup`. Unknown fields are refused. */
export const retentionBody: ObjectSchema<RetentionBody> = z
  .strictObject(
    { succeededSec: kept, failedSec: kept, cancelledSec: kept, orphanSec: kept },
    { error: 'a JSON object' },
  )
  .meta({ id: 'Retention' })
