Console.WriteLine("13.14");
