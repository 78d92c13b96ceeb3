using Stevedore;

public static class Saver
{
    public static void Save(Archive archive, int[] values)
    {
        do
        {
            [|archive.Write(values.Length)|];
            archive.Close();
        }
        while (values.Length > 1 && values[0] > 0);
        [|archive.Write(0)|];
    }
}
