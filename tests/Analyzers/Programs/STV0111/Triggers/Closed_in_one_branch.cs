using Stevedore;

public static class Saver
{
    public static void Save(Archive archive, int[] values)
    {
        if (values.Length == 0)
        {
            archive.Close();
        }

        [|archive.WriteCount(values.Length)|];
        foreach (int value in values)
            archive.Write(value);
    }
}
