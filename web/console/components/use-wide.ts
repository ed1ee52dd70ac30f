import { Grid } from 'antd'

/** Room for tables; below it lists become cards. */
export function useWide(): boolean {
  return Grid.useBreakpoint().md ?? window.innerWidth >= 768
}

/** Room for the menu beside the page. */
export function useRoomy(): boolean {
  return Grid.useBreakpoint().lg ?? window.innerWidth >= 992
}
