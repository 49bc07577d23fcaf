<?php
// Makes the database and the site, with an administrator and an editor whose text is filtered, as a security plugin or a
// network of sites has it.
$database = new mysqli('localhost', 'root', '', null, null, getenv('COUNCIL_DATABASE'));
$database->query('CREATE DATABASE wordpress');
define('WP_INSTALLING', true);
require getenv('COUNCIL_WORDPRESS') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Council', 'administrator', 'administrator@example.invalid', false, '', 'password');
get_role('editor')->remove_cap('unfiltered_html');
wp_insert_user(['user_login' => 'editor', 'user_pass' => 'password', 'user_email' => 'editor@example.invalid', 'role' => 'editor']);
