import { render } from 'preact';
import { DashboardApp } from '../../components/dashboard/dashboard-app';
import { messageSource } from '../../utils/platform/message-source';
import { readExport } from './read-export';
import { writeReport } from './write-report';

const root = document.getElementById('app');
if (root)
  render(
    <DashboardApp source={messageSource} readExport={readExport} writeReport={writeReport} />,
    root,
  );
