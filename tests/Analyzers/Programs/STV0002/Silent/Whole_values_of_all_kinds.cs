using System;
using System.Collections.Generic;
using Stevedore;

[Serializable]
public sealed partial class Crate
{
    private int _weight;
}

public static class Backup
{
    public static byte[] Of(Crate crate) => Archive.Serialize(crate);

    public static byte[] Of(List<Crate> crates) => Archive.Serialize(crates);

    public static Dictionary<string, int> Read(byte[] bytes) => Archive.Deserialize<Dictionary<string, int>>(bytes);

    public static T ReadAny<T>(byte[] bytes) where T : IArchivable => Archive.Deserialize<T>(bytes);
}
