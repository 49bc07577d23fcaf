<?php
// The settings of the WordPress that the tests start, in place of wp-config.php. The environment names what differs.
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('COUNCIL_DATABASE'));
define('DB_CHARSET', 'utf8mb4');
$table_prefix = 'wp_';

define('WP_HOME', getenv('COUNCIL_SITE'));
define('WP_SITEURL', WP_HOME);
define('WPMU_PLUGIN_DIR', __DIR__ . '/plugins');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
// Nothing is asked for outside loopback.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define("{$name}_KEY", "key of the tests for $name");
    define("{$name}_SALT", "salt of the tests for $name");
}
if (!defined('ABSPATH')) {
    define('ABSPATH', getenv('COUNCIL_WORDPRESS') . '/');
}
require_once ABSPATH . 'wp-settings.php';
