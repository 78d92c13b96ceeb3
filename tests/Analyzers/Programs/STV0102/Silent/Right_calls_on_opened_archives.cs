using Stevedore;

using (Archive output = Archive.Create("numbers.bin"))
{
    output.WriteCount(3);
    for (int i = 0; i < 3; i++)
        output.Write(i);
}

using (Archive input = {|STV0114:Archive.OpenRead("numbers.bin")|})
{
    long count = input.ReadCount();
    for (long i = 0; i < count; i++)
        Console.WriteLine(input.ReadInt32());
}
