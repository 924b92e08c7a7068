import type { WordList } from '../matcher.ts';

/** Product families of the vocabulary, as English texts name them. */
export const families: WordList = {
  'interceptor drone': ['interceptor*', 'interceptor drone*', 'drone interceptor*', 'anti-drone drone*', 'counter-drone drone*', 'interceptor (UAV|UAVs)'],
  'strike drone': ['(long-range|deep-strike|mid-range|medium-range|) (attack|strike|kamikaze|one-way|one-way attack) (drone*|UAV|UAVs|unmanned aircraft)', 'mid-strike drone*', 'deep-strike drone*', 'loitering munition*', 'kamikaze drone*', 'attack and strike drone*', 'bomber drone*'],
  'reconnaissance drone': ['(reconnaissance|surveillance|scout|spy) (drone*|UAV|UAVs|unmanned aircraft)', 'reconnaissance (and|or) surveillance drone*'],
  'FPV drone': ['FPV (drone*|)', 'first-person-view drone*', 'first-person view drone*', 'FPVs'],
  'unmanned ground vehicle': ['unmanned ground (vehicle*|system*|robot*)', 'ground (robot*|drone*)', 'robotic ground vehicle*', 'UGV', 'UGVs', 'uncrewed ground vehicle*'],
  'unmanned surface vessel': ['(sea|naval|maritime|marine|surface|water) drone*', 'unmanned (surface|sea) (vessel*|vehicle*|boat*)', 'uncrewed (surface|sea) vessel*', 'drone boat*', 'underwater drone*', 'naval (unmanned|uncrewed) system*', 'unmanned vessel*', 'USV', 'USVs', 'maritime unmanned (system*|vessel*)'],
  'air-defence missile': ['(air-defence|air-defense|anti-aircraft|anti-air|surface-to-air|interceptor|anti-drone) (missile*|rocket*)', '(air|anti-aircraft) (defence|defense) missile*', 'missiles for air (defence|defense)', 'interceptor missile*', 'Lightweight Multirole Missile*', 'LMM', '70-millimetre rocket*', '70 - millimetre rocket*', '70mm rocket*'],
  'rocket propellant': ['(rocket|missile|solid|solid rocket) (fuel*|propellant*)', 'solid fuel*', 'propellant*', '(rocket|missile) (motor*|engine*)', 'fuel (plant|factory|works)', 'fuel for rocket*', 'fuel for missile*', 'fuel'],
  missile: ['missile*', '(cruise|ballistic) missile*', 'long-range missile*', 'rocket', 'rockets'],
  'artillery system': ['howitzer*', '(self-propelled|artillery) (gun*|system*|unit*|piece*)', 'artillery', 'cannon*'],
  'artillery ammunition': ['(artillery|155-millimetre|155mm|155-mm|large-calibre|large-caliber|calibre) (shell*|round*|ammunition|munition*|rounds)', 'shell', 'shells', '155 - millimetre (artillery|) (shell*|round*|ammunition)', '155 (mm|millimetre) (artillery|) (shell*|round*|ammunition)', 'artillery ammunition', 'ammunition', 'munitions', 'shell (plant|factory)', 'large shells', '(155|152|122|105) - millimetre (shell*|round*|ammunition)'],
  mortar: ['mortar', 'mortars', 'mortar (system*|bomb*|round*)'],
  'armoured vehicle': ['(armoured|armored|infantry fighting|fighting|combat) (vehicle*|personnel carrier*)', 'infantry fighting vehicle*', 'tank', 'tanks', 'armoured personnel carrier*', 'APC', 'APCs', 'IFV', 'IFVs', 'Lynx'],
  'electronic warfare': ['electronic warfare (equipment|system*|)', 'EW (system*|equipment)', 'jammer*', 'electronic-warfare (equipment|system*)'],
  radar: ['radar*'],
  component: ['(component*|parts|spare parts|part) (for|of) … (drone*|missile*|weapon*|them|it)', 'spare parts', 'launchers and command vehicles', 'parts for (missiles|drones)', 'components', '(missile|drone) (parts|components)', 'launcher*', 'engines for drones'],
  drone: ['drone*', '(unmanned|uncrewed) (aircraft|aerial vehicle*|aerial system*|system*|vehicle*)', 'UAV', 'UAVs', 'quadcopter*', 'copter*', '(long-range|combat|reconnaissance and strike) drone*'],
  weapons: ['weapon', 'weapons', 'arms', 'armament*', 'weaponry', 'materiel', '(military|defence|defense) (equipment|products|goods|hardware)', 'military production', 'weapon system*'],
};
/** Phrases that name a family without speaking of the product. */
export const notFamilies: WordList = {
  yes: ['drone coalition', 'international drone coalition', 'air (defence|defense)', 'drone maker*', 'drone manufacturer*', 'arms maker*', 'weapons maker*', 'arms industry', 'drone industry', 'arms manufacturer*', 'weapons manufacturer*', 'drone producer*', 'arms producer*', 'arms firm*', 'arms compan*', 'drone compan*', 'drone firm*', 'weapons industry', 'up in arms', 'call to arms', 'arms of', 'drone attack', 'drone strike*', 'drone attacks', 'missile attack*', 'missile strike*', 'Russian (drones|missiles|drone|missile)', 'enemy (drones|missiles)', 'drone deal', 'drone venture', 'against drones', 'against missiles', 'incoming missiles', 'drone ecosystem', 'drone wall', 'anti-drone (system*|protection)', 'types of weapon', 'weapon types', 'arms control', 'drone line', 'Drone Line', 'drone pilots', 'drone operators', 'drone army'],
};
