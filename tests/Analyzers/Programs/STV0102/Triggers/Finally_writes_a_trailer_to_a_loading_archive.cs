using Stevedore;

public static class Reader
{
    public static int Sum(string path)
    {
        Archive archive = {|STV0114:Archive.OpenRead(path)|};
        try
        {
            int sum = 0;
            for (int i = 0; i < 10; i++)
                sum += archive.ReadInt32();
            return sum;
        }
        finally
        {
            [|archive.Write(0)|];
            archive.Close();
        }
    }
}
