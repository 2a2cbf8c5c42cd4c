export { worthAtStages as main } from '../../metrics/funnel';
