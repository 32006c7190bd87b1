/**
 * States that have a body of a name which others have as well; a name that is not here any state may have. By the name
 * in lower case, ISO codes.
 */
export const STATES_BY_BODY: Readonly<Record<string, ReadonlySet<string>>> = {
  senate: toSet(
    `USA ARG AUS BDI BEL BHS BOL BRA BRB CAN CHL CIV CMR COD COG COL CZE DOM EGY ESP FRA GAB GNQ HTI IRL ITA JAM JOR
    KAZ KEN KHM LBR LSO MDG MEX NGA NLD PAK PHL POL PRY ROU RWA SWZ TCD THA TGO TTO URY UZB ZWE`,
  ),
  congress: toSet('USA ARG BOL BRA CHL COL DOM ECU FSM GTM HND MEX PER PHL PLW PRY'),
  'house of representatives': toSet(
    `USA ATG AUS BHS BLZ BLR CYP EGY ETH GRD IDN JAM JPN LBR LBY MAR MYS NGA NLD NPL NZL PHL SOM THA TTO URY YEM BIH`,
  ),
  'house of commons': toSet('GBR CAN'),
  commons: toSet('GBR CAN'),
  treasury: toSet('USA GBR AUS GHA IRL JAM KEN LKA NZL PHL ZAF'),
};

/** States whose highest court has another name. */
export const STATES_WITHOUT_SUPREME_COURT: ReadonlySet<string> = toSet('AUS CHN DEU FRA VAT ZAF');

function toSet(codes: string): ReadonlySet<string> {
  return new Set(codes.trim().split(/\s+/));
}
