import { testRoundTrips } from '../support/round-trip-test.ts'

testRoundTrips(2000, 1, 1_800_000)
