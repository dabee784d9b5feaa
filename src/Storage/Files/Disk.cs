using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Huisheng.Storage.Files;

/// <summary>
/// What was written survives a power cut only after fsync of the file and of the folder its name stands in. .NET opens no folder
/// (File.OpenHandle refuses it) and RandomAccess.FlushToDisk keeps quiet about a descriptor that is none, so both go to fsync itself
/// and its answer is looked at. Windows knows no such call for folders; NTFS writes names through its journal.
/// </summary>
internal static partial class Disk
{
    public static void Flush(SafeFileHandle file)
    {
        if (OperatingSystem.IsWindows())
        {
            RandomAccess.FlushToDisk(file);
        }
        else if (Unix.Sync(file) != 0)
        {
            throw Failed("fsync");
        }
    }

    public static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const int ReadOnly = 0;
        using var handle = Unix.Open(Encoding.UTF8.GetBytes(folder + "\0"), ReadOnly);
        if (handle.IsInvalid)
        {
            throw Failed("open");
        }

        Flush(handle);
    }

    private static IOException Failed(string call)
    {
        var number = Marshal.GetLastPInvokeError();
        return new IOException(
            $"{call}: {new Win32Exception(number).Message}",
            new Win32Exception(number)
        );
    }

    private static class Unix
    {
        [DllImport("libc", EntryPoint = "open", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern SafeFileHandle Open(byte[] path, int flags);

        [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Sync(SafeFileHandle file);
    }
}
