#ifndef WINNOW_CORE_LOGISTIC_H_
#define WINNOW_CORE_LOGISTIC_H_

namespace winnow {

// 1 / (1 + exp(-x)) without libm, so that every platform agrees to the last bit: exp by splitting
// off powers of two and a Taylor polynomial of the rest. Relative error below 1e-12; 0 and 1 are
// never reached for finite x. NaN gives 0.5.
double Logistic(double x);

}  // namespace winnow

#endif  // WINNOW_CORE_LOGISTIC_H_
