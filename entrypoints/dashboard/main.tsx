import { render } from 'preact';
import { DashboardApp } from '../../components/dashboard/dashboard-app';
import { messageSource } from '../../utils/platform/message-source';

const root = document.getElementById('app');
if (root) render(<DashboardApp source={messageSource} />, root);
