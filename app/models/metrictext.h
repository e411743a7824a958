// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisons/metrics.h"
#include "comparisons/ranking.h"
#include "models/metricsmodel.h"

namespace models {

// What is fixed about a metric: its name, how its value is read and written, and which value is better.

QString metricName(MetricsModel::Metric metric); // translated
comparisons::Better betterOf(MetricsModel::Metric metric);
// Empty if it is not known, or no number. Times in microseconds. RateNow is not known here.
std::optional<double> metricValue(MetricsModel::Metric metric, const comparisons::Metrics &metrics,
                                  wire::Timestamp now);
QString metricText(MetricsModel::Metric metric, double value); // translated, with its unit
QString endText(const comparisons::Metrics &metrics); // how the connection ended; empty if it did not
// "12 µs", "1.234 ms", "1.2 s"
QString phaseText(std::chrono::microseconds time);
// How `value` stands to `first`: "+40 %", "−12 %", "×3.1"; empty if it is the same or cannot be told.
QString differenceText(double value, double first);

} // namespace models
