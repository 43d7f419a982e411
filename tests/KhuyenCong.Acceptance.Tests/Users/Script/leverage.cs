#:package KhuyenCong.Calculations@$(KhuyenCongVersion)
#:property PublishAot=false

using KhuyenCong.Calculations;
using KhuyenCong.Domain;

Leverage leverage = LeverageCalculator.Calculate(Vnd.Parse(args[0]), Vnd.Parse(args[1]));
Console.WriteLine(leverage.RoundRatio(2));
Console.WriteLine(leverage.Describe());
