using System.Collections.Generic;
using System.IO;
using Stevedore;

[assembly: {|STV0002:ArchiveRoot(typeof(List<Stream>))|}]
[assembly: {|STV0002:ArchiveRootAttribute(typeof(object))|}]
[assembly: ArchiveRoot(typeof(List<string>))]

public static class Backup
{
    public static byte[] Of<T>(T value) => Archive.Serialize(value);
}
