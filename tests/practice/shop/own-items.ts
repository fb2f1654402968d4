/** What the practice shop sells. Ids, titles and prices are invented. */
export const OWN_ITEMS = [
  { id: '701122334455', title: '听雨316不锈钢保温杯女士高颜值大容量便携泡茶杯茶水分离500ml' },
  { id: '701122334466', title: '听雨汝窑陶瓷马克杯带盖勺家用办公室喝水杯子男情侣一对' },
  { id: '701122334477', title: '听雨耐热玻璃茶壶家用加厚过滤泡茶壶功夫茶具套装花茶壶' },
  { id: '701122334488', title: '听雨儿童吸管水壶防摔学生上学专用夏季大容量800ml' },
] as const;
