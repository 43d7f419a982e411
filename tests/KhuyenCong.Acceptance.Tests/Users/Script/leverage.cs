#:package KhuyenCong.Calculations@$(KhuyenCongVersion)
#:property PublishAot=false

using KhuyenCong.Calculations;
using KhuyenCong.Domain;

Leverage leverage = LeverageCalculator.Calculate(new() { Capital = Vnd.Parse(args[0]), State = Vnd.Parse(args[1]) });
Console.WriteLine(leverage.RoundRatio(2));
Console.WriteLine(leverage.Describe());
