using System;
using System.IO;
using Stevedore;

public static class Backup
{
    public static byte[] Of(Action work) => {|STV0002:Archive.Serialize(work)|};

    public static Stream Read(byte[] bytes) => {|STV0002:Archive.Deserialize<Stream>(bytes)|};

    public static object? Read(byte[] bytes, Type type) => {|STV0002:Archive.Deserialize(typeof(Stream), bytes)|};
}
