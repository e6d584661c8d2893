import * as core from '@actions/core';
